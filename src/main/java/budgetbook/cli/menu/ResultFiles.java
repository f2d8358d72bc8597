package budgetbook.cli.menu;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** What stands in the output folder, to be opened by number: first the department, where there are several, then what. */
final class ResultFiles {
    private static final String PAGE = ".html";

    private final Path output;
    private final Keyboard keyboard;
    private final Opener opener;
    private final PrintWriter out;

    ResultFiles(Path output, Keyboard keyboard, Opener opener, PrintWriter out) {
        this.output = output;
        this.keyboard = keyboard;
        this.opener = opener;
        this.out = out;
    }

    void choose() {
        try {
            List<Path> departments = new ArrayList<>();
            for (Path year : shown(output)
                    .filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList()) {
                departments.addAll(
                        shown(year).filter(Files::isDirectory).sorted().toList());
            }
            if (departments.isEmpty()) {
                out.println("还没有结果。请先汇总或试算。");
            } else {
                Optional<Path> department =
                        departments.size() == 1 ? Optional.of(departments.get(0)) : one(output, departments);
                if (department.isPresent()) {
                    choose(department.get());
                }
            }
        } catch (IOException e) {
            out.println("无法读取文件夹：" + output.toAbsolutePath());
        }
    }

    private void choose(Path department) throws IOException {
        out.println(department);
        List<Path> contents = new ArrayList<>(shown(department)
                .filter(place -> !place.toString().endsWith(".json"))
                .sorted(Comparator.comparing((Path place) -> Files.isDirectory(place))
                        .thenComparing(place -> !place.toString().endsWith(PAGE))
                        .thenComparing(place -> place.toString().replace('.', ' '))) // 总册 before 总册-核对稿
                .toList());
        contents.add(department);
        one(department, contents).ifPresent(opener::open);
    }

    private static String name(Path folder, Path place) {
        if (place.equals(folder)) {
            return "整个文件夹";
        }
        return folder.relativize(place) + (Files.isDirectory(place) ? "　（文件夹）" : "");
    }

    /** The one of these that is chosen; nothing if that is 0. */
    private Optional<Path> one(Path folder, List<Path> places) {
        for (int number = 1; number <= places.size(); number++) {
            Path place = places.get(number - 1);
            out.println("  " + number + "  " + name(folder, place));
        }
        out.println("  0  返回");
        Optional<String> said = keyboard.ask("打开哪一个？输入编号：");
        while (said.isPresent()) {
            OptionalInt number = Keyboard.number(said.get());
            if (number.isPresent() && number.getAsInt() <= places.size()) {
                int chosen = number.getAsInt();
                return chosen == 0 ? Optional.empty() : Optional.of(places.get(chosen - 1));
            }
            said = keyboard.ask("没有“" + said.get() + "”这一项。请输入 0 到 " + places.size() + " 中的一个编号：");
        }
        return Optional.empty();
    }

    /** What people see in a folder; nothing if it is not there. */
    private static Stream<Path> shown(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> places = Files.list(folder)) {
            return places.filter(place -> !String.valueOf(place.getFileName()).startsWith(".")).toList().stream();
        }
    }
}
