package no.varde.kinds;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.varde.document.Code;

/**
 * Where the service says its codes.
 *
 * @param all every code of every room
 * @param counts of how much a code is said, by its key, wherever it is said by its name
 * @param named the keys of the codes that stand anywhere
 */
record SaidCodes(List<Code> all, Map<String, Set<Integer>> counts, Set<String> named) {

    private static final String CODES = "Code";

    static SaidCodes read() {
        Map<String, Code> byName = new TreeMap<>();
        List<MainSources.Parsed> sources = new MainSources().parsed();
        sources.forEach(source -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitClass(ClassTree type, Void nothing) {
                String name = type.getSimpleName().toString();
                if (name.endsWith(CODES) && !name.equals(CODES)) {
                    String file = source.file().replace('/', '.').replaceAll("\\.java$", "");
                    codes(file).forEach(code -> byName.put(name + "." + code.name(), code));
                }
                return super.visitClass(type, nothing);
            }
        }.scan(source.unit(), null));
        SaidCodes said = new SaidCodes(new ArrayList<>(byName.values()), new TreeMap<>(), new TreeSet<>());
        sources.forEach(source -> new TreeScanner<Void, Void>() {
            @Override
            public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
                Code code = byName.get(select.toString());
                if (code != null) {
                    said.named().add(code.key());
                }
                return super.visitMemberSelect(select, nothing);
            }

            @Override
            public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree of
                        && of.getIdentifier().contentEquals("of")) {
                    Code code = byName.get(of.getExpression().toString());
                    if (code != null) {
                        said.counts()
                                .computeIfAbsent(code.key(), any -> new TreeSet<>())
                                .add(call.getArguments().size());
                    }
                }
                return super.visitMethodInvocation(call, nothing);
            }
        }.scan(source.unit(), null));
        return said;
    }

    private static List<Code> codes(String type) {
        try {
            Object[] constants = Class.forName(type).getEnumConstants();
            return constants == null
                    ? List.of()
                    : List.of(constants).stream().map(Code.class::cast).toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
