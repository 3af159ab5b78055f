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
import java.util.ArrayList;
import java.util.List;
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

    /** Returns the texts that stand in quotation marks. */
    static List<String> texts(String source) {
        List<String> texts = new ArrayList<>();
        scan(source, new TreeScanner<>() {
            @Override
            public Void visitLiteral(LiteralTree literal, Void nothing) {
                if (literal.getValue() instanceof String text) {
                    texts.add(text);
                }
                return null;
            }
        });
        return texts;
    }

    /** Returns the names of all that a class or record can be asked for. */
    static List<String> members(String source) {
        List<String> members = new ArrayList<>();
        scan(source, new TreeScanner<>() {
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
        });
        return members;
    }

    private static void scan(String source, TreeScanner<Void, Void> scanner) {
        JavacTask task = (JavacTask)
                COMPILER.getTask(null, FILES, fault -> {}, List.of("-proc:none"), null, List.of(new Source(source)));
        try {
            for (CompilationUnitTree file : task.parse()) {
                scanner.scan(file, null);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("memory:/Source.java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
