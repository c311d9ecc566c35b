package org.agreement.core.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.agreement.core.shape.Field;

/** The order in which a drafter thinks: who, what, how much; then what else must be settled; what may be added; what is usual. */
final class TemplateOrder {

    /** Fields that are filled in together, under a heading. */
    record Group(String heading, List<Field> fields) {}

    private static final List<String> WHO = List.of("title", "parties", "period", "signing");
    private static final List<String> WHAT = List.of("services", "coverage", "scope");
    private static final List<String> HOW_MUCH = List.of("fees", "tax", "payment", "invoice");

    private final List<Field> rest;

    private TemplateOrder(RequestForm form) {
        List<String> choices = Keys.of(form.choices());
        this.rest = new ArrayList<>(form.root().fields().stream()
                .filter(field -> !choices.contains(field.name()))
                .toList());
    }

    /** All groups that have fields; the choices of a request are in none. */
    static List<Group> of(RequestForm form) {
        TemplateOrder order = new TemplateOrder(form);
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("双方与期限", order.named(WHO)));
        List<Field> what = new ArrayList<>(order.named(WHAT));
        what.addAll(order.take(field -> isOfIndustry(form, field)));
        groups.add(new Group("服务：做什么、什么时候、多少", what));
        groups.add(new Group("费用、税与付款", order.named(HOW_MUCH)));
        groups.add(new Group("其他必须写明的", order.take(field -> !form.mayBeAbsent(field, field.name()))));
        groups.add(new Group("可以加上的约定：不写就没有", order.take(Field::optional)));
        groups.add(new Group("惯常的约定：都有默认值，不改可以不看", order.take(field -> true)));
        groups.removeIf(group -> group.fields.isEmpty());
        return List.copyOf(groups);
    }

    /** Whether a field is the block of the industry, which is always filled in. */
    static boolean isOfIndustry(RequestForm form, Field field) {
        return form.blocks().stream()
                .filter(block -> block.name().equals(field.name()))
                .anyMatch(block -> block.plugin().descriptor().industry().isPresent());
    }

    private List<Field> named(List<String> names) {
        List<Field> found = new ArrayList<>();
        names.forEach(name -> found.addAll(take(field -> field.name().equals(name))));
        return List.copyOf(found);
    }

    private List<Field> take(Predicate<Field> which) {
        List<Field> taken = rest.stream().filter(which).toList();
        rest.removeAll(taken);
        return taken;
    }
}
