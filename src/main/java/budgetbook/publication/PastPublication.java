package budgetbook.publication;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A publication with what made it different from the one before.
 *
 * @param folder where its files are
 * @param current whether it is the one that stands
 * @param reasons what changed since the publication before, in Chinese; empty for the first
 */
public record PastPublication(Manifest manifest, Path folder, boolean current, List<String> reasons) {

    /** The publications of a department, the latest first. */
    public static List<PastPublication> of(DepartmentFolder folder) {
        List<PastPublication> publications = new ArrayList<>();
        Manifest before = null;
        for (Path kept : folder.kept()) {
            Optional<Manifest> manifest = ManifestFile.read(kept);
            if (manifest.isPresent()) {
                publications.add(0, new PastPublication(manifest.get(), kept, false, reasons(before, manifest.get())));
                before = manifest.get();
            }
        }
        Optional<Manifest> current = ManifestFile.read(folder.path());
        if (current.isPresent()) {
            publications.add(
                    0, new PastPublication(current.get(), folder.path(), true, reasons(before, current.get())));
        }
        return publications;
    }

    /** Whether its files are as they were published. */
    public boolean isWhole() {
        return manifest.holds(folder);
    }

    /** Where its master workbook is. */
    public Path master() {
        return folder.resolve(FileNames.master(manifest.name(), manifest.year()));
    }

    private static List<String> reasons(@org.jspecify.annotations.Nullable Manifest before, Manifest now) {
        List<String> reasons = new ArrayList<>();
        if (now.restored() != null) {
            return List.of("恢复第 " + now.restored() + " 号");
        }
        if (before == null) {
            return reasons;
        }
        for (Manifest.Input input : now.inputs()) {
            Optional<Manifest.Input> earlier = before.inputs().stream()
                    .filter(candidate -> candidate.unit().equals(input.unit()))
                    .findFirst();
            if (earlier.isEmpty()) {
                reasons.add("新增 " + input.unit() + " " + input.name());
            } else if (!earlier.get().sha256().equals(input.sha256())) {
                reasons.add("申报表更新：" + input.unit() + " " + input.name());
            }
        }
        if (!before.configuration().equals(now.configuration())) {
            reasons.add("配置改动");
        }
        if (!before.product().equals(now.product())) {
            reasons.add("程序更新：" + now.product());
        }
        if (reasons.isEmpty()) {
            reasons.add("原发布文件缺失或被改动");
        }
        return reasons;
    }
}
