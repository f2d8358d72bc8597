package budgetbook.bench.growth;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLongArray;
import net.bytebuddy.agent.ByteBuddyAgent;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.asm.Advice.OffsetMapping;
import net.bytebuddy.implementation.bytecode.constant.IntegerConstant;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * How often each method of the program is called. The classes are woven when they are loaded; the program itself knows
 * nothing of it.
 */
public final class Counts {
    private static final int MOST = 20_000;
    private static final AtomicLongArray CALLS = new AtomicLongArray(MOST);
    private static final List<String> METHODS = new ArrayList<>();

    private Counts() {}

    /** Which counter a method has. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface Counter {}

    /** What is woven in at the beginning of every method. */
    static final class Entry {
        private Entry() {}

        @Advice.OnMethodEnter
        static void enter(@Counter int counter) {
            count(counter);
        }
    }

    /** Counts a call; the woven classes call it. */
    public static void count(int counter) {
        CALLS.incrementAndGet(counter);
    }

    /** Begins to count; classes that are loaded already are not counted. */
    static void begin() {
        OffsetMapping counter =
                (type, method, assigner, arguments, sort) -> new OffsetMapping.Target.ForStackManipulation(
                        IntegerConstant.forValue(counter(type.getName() + "." + method.getInternalName())));
        Advice advice = Advice.withCustomMapping().bind(Counter.class, counter).to(Entry.class);
        new AgentBuilder.Default()
                .type(ElementMatchers.nameStartsWith("budgetbook.")
                        .and(ElementMatchers.not(ElementMatchers.nameStartsWith("budgetbook.bench."))))
                .transform((builder, type, loader, module, domain) -> builder.visit(
                        advice.on(ElementMatchers.isMethod().and(ElementMatchers.not(ElementMatchers.isAbstract())))))
                .installOn(ByteBuddyAgent.install());
    }

    private static synchronized int counter(String method) {
        METHODS.add(method);
        return METHODS.size() - 1;
    }

    /** Returns the calls of each method since the last call of this, and begins anew. */
    static synchronized Map<String, Long> take() {
        Map<String, Long> calls = new TreeMap<>();
        for (int i = 0; i < METHODS.size(); i++) {
            calls.merge(METHODS.get(i), CALLS.getAndSet(i, 0), Long::sum);
        }
        return calls;
    }
}
