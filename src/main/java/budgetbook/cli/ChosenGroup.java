package budgetbook.cli;

import budgetbook.budget.Group;
import budgetbook.configuration.Configuration;
import budgetbook.configuration.file.ConfigurationException;
import java.util.List;
import java.util.stream.Collectors;

/** The group that a command is about. */
final class ChosenGroup {
    private ChosenGroup() {}

    /** Returns the group with the code that was given, or the only one; refused if it is not clear which. */
    static Group of(Configuration configuration, List<String> codes) {
        List<Group> all = configuration.groups().all();
        if (all.isEmpty()) {
            throw new ConfigurationException("配置中没有汇总（config/groups）。");
        }
        String known = all.stream().map(Group::code).collect(Collectors.joining("、"));
        if (codes.isEmpty()) {
            if (all.size() > 1) {
                throw new ConfigurationException("请在单元格之前写明是哪一个汇总；已配置的汇总：" + known + "。");
            }
            return all.get(0);
        }
        return configuration
                .groups()
                .group(codes.get(0))
                .orElseThrow(() -> new ConfigurationException("配置中没有汇总“" + codes.get(0) + "”；已配置的汇总：" + known + "。"));
    }
}
