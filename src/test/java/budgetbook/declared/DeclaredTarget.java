package budgetbook.declared;

/**
 * An indicator of a project.
 *
 * @param level1 成本指标, 产出指标, 效益指标 or 满意度指标
 */
public record DeclaredTarget(
        String unit, String projectCode, String project, String level1, String indicator, String value) {}
