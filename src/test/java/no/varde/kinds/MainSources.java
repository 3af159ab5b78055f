package no.varde.kinds;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The sources of the service, as the compiler of Java reads them. */
final class MainSources {

    private static final Path MAIN = Path.of("src/main/java");
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

    private final Map<String, String> texts = new TreeMap<>();

    /**
     * A place in a source.
     *
     * @param file its path below {@code no/varde}
     */
    record At(String file, long line) {
        @Override
        public String toString() {
            return file + ":" + line;
        }
    }

    /** A source as a tree. */
    record Parsed(String file, CompilationUnitTree unit, Trees trees) {

        At at(com.sun.source.tree.Tree tree) {
            long start = trees.getSourcePositions().getStartPosition(unit, tree);
            return new At(file, unit.getLineMap().getLineNumber(start));
        }
    }

    /** A fault that the compiler found. */
    record Found(At at, String message) {}

    MainSources() {
        try (Stream<Path> files = Files.walk(MAIN)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                texts.put(MAIN.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String file) {
        return texts.get(file);
    }

    /** Returns every source as a tree. */
    List<Parsed> parsed() {
        JavacTask task = task(texts, new DiagnosticCollector<>());
        Trees trees = Trees.instance(task);
        List<Parsed> parsed = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                parsed.add(new Parsed(file(unit.getSourceFile()), unit, trees));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parsed;
    }

    /**
     * Compiles some sources beside the compiled service.
     *
     * @param changed sources that are not as they stand, by file
     * @param files sources that are compiled as they stand
     */
    List<Found> faults(Map<String, String> changed, Collection<String> files) {
        Map<String, String> compiled = new TreeMap<>(changed);
        files.forEach(file -> compiled.putIfAbsent(file, texts.get(file)));
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        JavacTask task = task(compiled, diagnostics);
        try {
            task.analyze();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return diagnostics.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> new Found(new At(file(one.getSource()), one.getLineNumber()), one.getMessage(null)))
                .toList();
    }

    private static JavacTask task(Map<String, String> texts, DiagnosticCollector<JavaFileObject> diagnostics) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> options = List.of("-proc:none", "-implicit:none", "-Xmaxerrs", "10000", "-cp", classPath);
        List<Text> units = new ArrayList<>();
        texts.forEach((file, text) -> units.add(new Text(file, text)));
        return (JavacTask) COMPILER.getTask(null, null, diagnostics, options, null, units);
    }

    private static String file(JavaFileObject source) {
        return source.toUri().getPath().substring(1);
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String file, String text) {
            super(URI.create("text:///" + file), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
