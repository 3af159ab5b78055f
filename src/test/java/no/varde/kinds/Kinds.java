package no.varde.kinds;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import no.varde.kinds.MainSources.At;
import no.varde.kinds.MainSources.Parsed;

/** The sealed types of the service, and where its sources tell their kinds apart. */
final class Kinds {

    /**
     * A sealed type.
     *
     * @param cases the names of the functions of a reading, in order; empty where nobody tells the kinds apart
     */
    record Sealed(String name, String file, List<String> cases) {}

    /** A place where a source asks for one kind, whatever the others. */
    record Asked(At at, String type) {}

    /**
     * A place where a source says what it makes of each kind.
     *
     * @param names the names that its functions give to what they read; empty for one that is not written out
     */
    record Reading(At at, String type, List<String> names) {}

    private final Map<String, Sealed> sealed = new TreeMap<>();
    private final Map<String, String> typeOfKind = new HashMap<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();

    Kinds(List<Parsed> sources) {
        sources.forEach(source -> new Declared(source).scan(source.unit(), null));
        sources.forEach(source -> new Used(source).scan(source.unit(), null));
    }

    Map<String, Sealed> sealed() {
        return sealed;
    }

    List<Asked> asked() {
        return asked;
    }

    List<Reading> readings() {
        return readings;
    }

    /** Finds the sealed types, their kinds, and what a reading has a function for. */
    private final class Declared extends TreePathScanner<Void, Void> {

        private final Parsed source;

        Declared(Parsed source) {
            this.source = source;
        }

        @Override
        public Void visitClass(ClassTree type, Void none) {
            String name = type.getSimpleName().toString();
            String root = typeOf(type);
            if (!root.isEmpty()) {
                typeOfKind.put(enclosing(type) + "." + name, root);
            } else if (type.getModifiers().getFlags().contains(Modifier.SEALED)
                    && sealed.put(name, new Sealed(name, source.file(), cases(type))) != null) {
                throw new IllegalStateException("two sealed types are called " + name);
            }
            return super.visitClass(type, none);
        }

        /** Returns the sealed type of which this one is a kind or a group of kinds; empty where it is neither. */
        private String typeOf(ClassTree type) {
            for (Tree one : type.getImplementsClause()) {
                String name = simple(one);
                if (sealed.containsKey(name) && sealed.get(name).file().equals(source.file())) {
                    return name;
                }
                for (Map.Entry<String, String> kind : typeOfKind.entrySet()) {
                    if (kind.getKey().endsWith("." + name)
                            && sealed.get(kind.getValue()).file().equals(source.file())) {
                        return kind.getValue();
                    }
                }
            }
            return "";
        }

        private String enclosing(ClassTree type) {
            for (Tree tree : getCurrentPath().getParentPath()) {
                if (tree instanceof ClassTree about && about != type) {
                    return about.getSimpleName().toString();
                }
            }
            return "";
        }

        private static List<String> cases(ClassTree type) {
            List<String> names = new ArrayList<>();
            for (Tree member : type.getMembers()) {
                if (member instanceof ClassTree nested && nested.getSimpleName().contentEquals("Cases")) {
                    nested.getMembers().stream()
                            .filter(VariableTree.class::isInstance)
                            .forEach(field ->
                                    names.add(((VariableTree) field).getName().toString()));
                }
            }
            return names;
        }
    }

    /** Finds where one source asks for kinds. */
    private final class Used extends TreePathScanner<Void, Void> {

        private final Parsed source;
        private final Map<String, String> imported = new HashMap<>();

        Used(Parsed source) {
            this.source = source;
        }

        @Override
        public Void visitImport(ImportTree one, Void none) {
            String name = one.getQualifiedIdentifier().toString();
            imported.put(name.substring(name.lastIndexOf('.') + 1), name);
            return super.visitImport(one, none);
        }

        @Override
        public Void visitInstanceOf(InstanceOfTree test, Void none) {
            ask(test, test.getType());
            return super.visitInstanceOf(test, none);
        }

        @Override
        public Void visitTypeCast(TypeCastTree cast, Void none) {
            ask(cast, cast.getType());
            return super.visitTypeCast(cast, none);
        }

        @Override
        public Void visitMemberSelect(MemberSelectTree selected, Void none) {
            if (selected.getIdentifier().contentEquals("class")) {
                ask(selected, selected.getExpression());
            }
            return super.visitMemberSelect(selected, none);
        }

        private void ask(Tree tree, Tree type) {
            String of = typeOfKind.get(qualified(type));
            if (of != null) {
                asked.add(new Asked(source.at(tree), of));
            }
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void none) {
            Tree named = made.getIdentifier();
            String name = qualified(named instanceof ParameterizedTypeTree generic ? generic.getType() : named);
            String type = name.substring(0, name.indexOf('.'));
            if (name.endsWith(".Cases") && sealed.containsKey(type)) {
                List<String> names =
                        made.getArguments().stream().map(Used::name).toList();
                readings.add(new Reading(source.at(made), type, names));
            }
            return super.visitNewClass(made, none);
        }

        private static String name(Tree function) {
            return function instanceof LambdaExpressionTree lambda
                    ? lambda.getParameters().get(0).getName().toString()
                    : "";
        }

        /** Returns a nested type by its own name and that of the type about it. */
        private String qualified(Tree type) {
            String written = String.valueOf(type);
            String first = written.contains(".") ? written.substring(0, written.indexOf('.')) : written;
            String whole = imported.getOrDefault(first, first) + written.substring(first.length());
            String name = simple(whole);
            return whole.equals(name)
                    ? about(name) + "." + name
                    : simple(whole.substring(0, whole.length() - name.length() - 1)) + "." + name;
        }

        /** Returns the type about this place that has a kind or a reading of this name; empty where none has. */
        private String about(String name) {
            for (Tree tree : getCurrentPath()) {
                if (tree instanceof ClassTree type) {
                    String about = type.getSimpleName().toString();
                    if (typeOfKind.containsKey(about + "." + name)
                            || name.equals("Cases") && sealed.containsKey(about)) {
                        return about;
                    }
                }
            }
            return "";
        }
    }

    private static String simple(Object type) {
        String written = type.toString();
        return written.substring(written.lastIndexOf('.') + 1);
    }
}
