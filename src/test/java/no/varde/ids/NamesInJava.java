package no.varde.ids;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What stands in a Java file, as its own compiler reads it: comments are none of it. */
final class NamesInJava {

    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final JavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);

    private NamesInJava() {}

    /** Returns the texts that stand in quotation marks in a file. */
    static List<String> texts(CompilationUnitTree file) {
        List<String> texts = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    texts.add(text);
                }
                return null;
            }
        }.scan(file, null);
        return texts;
    }

    /** Returns the names of all that a class or record of a file can be asked for. */
    static List<String> members(CompilationUnitTree file) {
        List<String> members = new ArrayList<>();
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                type.getMembers().forEach(member -> {
                    if (member instanceof MethodTree method) {
                        members.add(method.getName().toString());
                    } else if (member instanceof VariableTree part) {
                        members.add(part.getName().toString());
                    }
                });
                return super.visitClass(type, nothing);
            }
        }.scan(file, null);
        return members;
    }

    /** Reads a file that stands nowhere but here. */
    static CompilationUnitTree read(String source) {
        return read(Map.of(Path.of("Source.java"), source)).values().iterator().next();
    }

    /** Reads files in one go, since each start of the compiler takes longer than what it reads. */
    static Map<Path, CompilationUnitTree> read(Map<Path, String> sources) {
        Map<URI, Path> files = new HashMap<>();
        List<Source> all = new ArrayList<>();
        sources.forEach((file, text) -> {
            Source source = new Source(file, text);
            files.put(source.toUri(), file);
            all.add(source);
        });
        JavacTask task = (JavacTask) COMPILER.getTask(null, FILES, fault -> {}, List.of("-proc:none"), null, all);
        Map<Path, CompilationUnitTree> read = new TreeMap<>();
        try {
            for (CompilationUnitTree file : task.parse()) {
                read.put(Objects.requireNonNull(files.get(file.getSourceFile().toUri())), file);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return read;
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(Path file, String text) {
            super(URI.create("memory:/" + file.toString().replace('\\', '/')), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
