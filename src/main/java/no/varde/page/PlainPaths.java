package no.varde.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.engine.IterationStatusVar;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/**
 * Reads plain paths of templates, such as {@code field.wording.said}, by the methods that Spring's expression language finds
 * too, and leaves all else to that. Nearly all that a page asks for is a plain path, many hundred times on each, and to go
 * through the whole language for each takes longer than all else that there is to do for the page.
 */
final class PlainPaths implements IStandardVariableExpressionEvaluator {

    private static final IStandardVariableExpressionEvaluator LANGUAGE = SPELVariableExpressionEvaluator.INSTANCE;

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (expression instanceof VariableExpression variable && !execution.getPerformTypeConversion()) {
            Path path = path(variable);
            if (path != null) {
                Found found = path.in(context);
                if (found.isPlain()) {
                    return found.value();
                }
            }
        }
        return LANGUAGE.evaluate(context, expression, execution);
    }

    /** Returns the path that an expression is; null where it is something else. An expression keeps what was made of it. */
    private static @Nullable Path path(VariableExpression expression) {
        Object kept = expression.getCachedExpression();
        if (kept == null && Path.isPlain(expression.getExpression())) {
            kept = Path.of(expression.getExpression());
            expression.setCachedExpression(kept);
        }
        return kept instanceof Path path ? path : null;
    }

    /**
     * What a path leads to.
     *
     * @param isPlain false where it is left to the expression language, be it to say what is wrong
     */
    private record Found(boolean isPlain, @Nullable Object value) {

        static final Found NOTHING = new Found(false, null);
    }

    /**
     * A variable of a template, and what is asked of it.
     *
     * @param variable its name
     */
    private record Path(String variable, List<Step> steps) {

        private static final Pattern PLAIN = Pattern.compile("[a-z]\\w*+(?:\\.[a-z]\\w*+(?:\\(\\))?+)*+");

        /** What is no variable of a page: words of the language, and what is told by the request. */
        private static final Set<String> OTHERS = Set.of("true", "false", "null", "param", "session", "application");

        static boolean isPlain(String expression) {
            return PLAIN.matcher(expression).matches()
                    && !OTHERS.contains(expression.split("\\.", 2)[0]);
        }

        static Path of(String plain) {
            List<String> names = List.of(plain.split("\\."));
            return new Path(
                    names.get(0),
                    names.subList(1, names.size()).stream().map(Step::new).toList());
        }

        Found in(IExpressionContext context) {
            Object value = context.getVariable(variable);
            for (Step step : steps) {
                Optional<Method> method = value == null ? Optional.empty() : step.of(value.getClass());
                if (method.isEmpty()) {
                    return Found.NOTHING;
                }
                try {
                    value = method.get().invoke(value);
                } catch (InvocationTargetException | IllegalAccessException e) {
                    return Found.NOTHING;
                }
            }
            return new Found(true, value);
        }
    }

    /** A step of a path: the name of a property, or of a method. */
    private static final class Step extends ClassValue<Optional<Method>> {

        private static final String OUR_TYPES = "no.varde.";
        private static final String CALL = "()";

        private final String name;

        Step(String name) {
            this.name = name;
        }

        /** Returns the method to ask an object of some type; none where the type is neither ours nor a very common one. */
        Optional<Method> of(Class<?> type) {
            return get(type);
        }

        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            Optional<Method> found = asked(type).flatMap(this::method);
            found.ifPresent(ReflectionUtils::makeAccessible);
            return found;
        }

        private static Optional<Class<?>> asked(Class<?> type) {
            if (type.getName().startsWith(OUR_TYPES)) {
                return Optional.of(type);
            }
            return Stream.<Class<?>>of(Collection.class, String.class, IterationStatusVar.class)
                    .filter(common -> common.isAssignableFrom(type))
                    .findFirst();
        }

        private Optional<Method> method(Class<?> type) {
            if (name.endsWith(CALL)) {
                return method(type, name.substring(0, name.length() - CALL.length()));
            }
            String property = StringUtils.capitalize(name);
            return method(type, "get" + property)
                    .or(() -> method(type, "is" + property).filter(is -> is.getReturnType() == boolean.class))
                    .or(() -> method(type, name));
        }

        private static Optional<Method> method(Class<?> type, String name) {
            try {
                return Optional.of(type.getMethod(name));
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        }
    }
}
