package budgetbook.run;

import budgetbook.configuration.file.ConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Refuses folders that lie in each other so that what the program writes would be read as submissions, or its own files and
 * people's would be treated alike. Links and .. are followed; case counts as the file system has it.
 */
public final class FoldersApart {
    private FoldersApart() {}

    /**
     * Refuses what is wrong with the folders of a run.
     *
     * @throws ConfigurationException which names both folders
     */
    public static void require(Folders folders) {
        requireOutsideInput("输出文件夹", folders.output(), folders.input());
        Path input = real(folders.input());
        Path output = real(folders.output());
        Path state = real(folders.state());
        if (state.startsWith(input) && !isHiddenBelow(input, state)) {
            throw refuse("状态文件夹", folders.state(), "输入文件夹", folders.input(), "程序保存的申报表副本会被当作申报表读取");
        }
        if (input.startsWith(output) && isOfYear(output.relativize(input))) {
            throw refuse("输入文件夹", folders.input(), "输出文件夹", folders.output(), "发布和退回的工作簿会被当作申报表读取");
        }
        if (input.startsWith(state)) {
            throw refuse("输入文件夹", folders.input(), "状态文件夹", folders.state(), "程序会收回其中文件的权限，并删除不再需要的");
        }
        if (output.startsWith(state)) {
            throw refuse("输出文件夹", folders.output(), "状态文件夹", folders.state(), "程序会收回其中文件的权限，别人就看不到发布");
        }
    }

    /** Refuses a folder in which the program writes workbooks, if they would be read as submissions. */
    public static void requireOutsideInput(String what, Path written, Path input) {
        if (real(written).startsWith(real(input))) {
            throw refuse(what, written, "输入文件夹", input, "程序写出的工作簿会被当作申报表读取");
        }
    }

    private static ConfigurationException refuse(
            String what, Path inner, String where, Path outer, String consequence) {
        boolean same = real(inner).equals(real(outer));
        return new ConfigurationException(what + " " + inner + (same ? " 就是" : " 在") + where + " " + outer
                + (same ? "" : " 之中") + "：" + consequence + "。请把它们分开。");
    }

    /** What is hidden below the input folder is not read. */
    private static boolean isHiddenBelow(Path input, Path folder) {
        for (Path name : input.relativize(folder)) {
            if (name.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a folder is the output folder or lies where publications of a year are. */
    private static boolean isOfYear(Path belowOutput) {
        return belowOutput.getName(0).toString().matches("[0-9]{4}");
    }

    /** Where a path leads, as far as it exists. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath();
        Path existing = absolute;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        try {
            // Before .. is resolved, for it leads to where a link lies and not to where it points.
            return existing.toRealPath().resolve(existing.relativize(absolute)).normalize();
        } catch (IOException e) {
            return absolute.normalize();
        }
    }
}
