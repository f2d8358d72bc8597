package budgetbook.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import budgetbook.finding.Phrase;
import budgetbook.finding.Wording;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The program and the catalogue of wordings fit: whatever stands in it is said somewhere, with an argument for each slot. The
 * latter is read off the source, so that it holds for what no test comes to say, too.
 */
class WordingUseTest {
    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void everyWordingAndEveryPhraseIsSaidSomewhere() {
        JavaClasses main = MainClasses.ALL;

        for (Class<? extends Enum<?>> catalogue : List.of(Wording.class, Phrase.class)) {
            List<String> unsaid = Arrays.stream(catalogue.getEnumConstants())
                    .map(Enum::name)
                    .filter(name -> main.get(catalogue).getField(name).getAccessesToSelf().stream()
                            .allMatch(access -> access.getOriginOwner().isEquivalentTo(catalogue)))
                    .toList();
            assertThat(unsaid).as(catalogue.getSimpleName()).isEmpty();
        }
    }

    @Test
    void everySlotHasItsArgumentWhereverItIsSaid() throws IOException {
        Map<String, Integer> slots = new LinkedHashMap<>();
        Arrays.stream(Wording.values())
                .forEach(wording ->
                        slots.put("Wording." + wording.name(), wording.slots().size()));
        Arrays.stream(Phrase.values())
                .forEach(phrase ->
                        slots.put("Phrase." + phrase.name(), phrase.slots().size()));
        List<String> wrong = new ArrayList<>();
        List<String> said = new ArrayList<>();

        scan(new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void nothing) {
                if (call.getMethodSelect() instanceof MemberSelectTree of
                        && of.getIdentifier().contentEquals("of")) {
                    Integer count = slots.get(of.getExpression().toString());
                    if (count != null) {
                        said.add(of.getExpression().toString());
                        if (count != call.getArguments().size()) {
                            wrong.add(call.toString());
                        }
                    }
                }
                return super.visitMethodInvocation(call, null);
            }
        });

        assertThat(said).as("what the source says").hasSizeGreaterThan(100);
        assertThat(wrong).isEmpty();
    }

    private static void scan(TreeScanner<@Nullable Void, @Nullable Void> scanner) throws IOException {
        try (Stream<Path> tree = Files.walk(MAIN);
                StandardJavaFileManager files =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    tree.filter(path -> path.toString().endsWith(".java")).toList();
            JavacTask parser = (JavacTask) ToolProvider.getSystemJavaCompiler()
                    .getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
            for (CompilationUnitTree source : parser.parse()) {
                scanner.scan(source, null);
            }
        }
    }
}
