package org.agreement.core.shape;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agreement.api.fee.Money;
import org.agreement.api.value.Choice;
import org.agreement.api.value.Printed;
import org.agreement.api.value.Scalar;
import org.agreement.api.value.Unreadable;
import org.agreement.api.value.Written;

/**
 * The type of a single value: how it is read from a request, printed in an agreement and written back.
 *
 * @param type {@code String}, {@code Boolean}, {@code Integer}, {@code LocalDate}, {@code LocalTime}, {@code DayOfWeek}, an enum
 *     that is a {@link Choice}, a {@link Scalar}, or (for derived terms only) a {@link Printed}
 * @param words of a {@code String}, the only ones that are possible; empty: any
 */
public record ScalarType(Class<?> type, List<String> words) {

    private static final String[] DAYS = {"周一", "周二", "周三", "周四", "周五", "周六", "周日"};

    public ScalarType {
        words = List.copyOf(words);
    }

    /** Values of a class, all of them. */
    public ScalarType(Class<?> type) {
        this(type, List.of());
    }

    /** Whether values of the class are scalars. */
    public static boolean isScalar(Class<?> type) {
        return type == String.class
                || type == Boolean.class
                || type == Integer.class
                || type == LocalDate.class
                || type == LocalTime.class
                || type == DayOfWeek.class
                || Printed.class.isAssignableFrom(type);
    }

    /** The written forms of a closed list of values; empty for any other type. */
    public List<String> choices() {
        List<String> choices = new ArrayList<>(words);
        if (isChoice()) {
            for (Object constant : type.getEnumConstants()) {
                choices.add(((Choice) constant).text());
            }
        } else if (type == DayOfWeek.class) {
            for (DayOfWeek day : DayOfWeek.values()) {
                choices.add(day.name().toLowerCase(Locale.ROOT));
            }
        } else if (type == Boolean.class) {
            choices.addAll(List.of("true", "false"));
        }
        return choices;
    }

    /** Whether the type is an enum of choices. */
    public boolean isChoice() {
        return type.isEnum() && Choice.class.isAssignableFrom(type);
    }

    /** How values are written, where the type says so. */
    public Optional<Written> written() {
        return Optional.ofNullable(type.getAnnotation(Written.class));
    }

    /**
     * Reads a value.
     *
     * @throws Unreadable if the text is no such value
     */
    public Object parse(String text) {
        String stripped = text.strip();
        if (type == String.class) {
            return words.isEmpty() ? stripped : choice(stripped);
        } else if (type == Integer.class) {
            return wholeNumber(stripped);
        } else if (type == LocalDate.class) {
            return date(stripped);
        } else if (type == LocalTime.class) {
            return time(stripped);
        } else if (isChoice() || type == DayOfWeek.class || type == Boolean.class) {
            return choice(stripped);
        }
        return parsed(text);
    }

    /** The value in the language of the agreement. */
    public String printed(Object value) {
        if (value instanceof Printed printed) {
            return printed.printed();
        } else if (value instanceof LocalDate date) {
            return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
        } else if (value instanceof LocalTime time) {
            return String.format(Locale.ROOT, "%d:%02d", time.getHour(), time.getMinute());
        } else if (value instanceof DayOfWeek day) {
            return DAYS[day.getValue() - 1];
        } else if (value instanceof Boolean bool) {
            return bool ? "是" : "否";
        }
        return value.toString();
    }

    /** The value as a request writes it. */
    public String text(Object value) {
        if (value instanceof Scalar scalar) {
            return scalar.text();
        } else if (value instanceof DayOfWeek day) {
            return day.name().toLowerCase(Locale.ROOT);
        }
        return value.toString();
    }

    /** Parts of a value that a placeholder may ask for: a choice as a condition, an amount in words. */
    Optional<Access> facet(String name) {
        if (isChoice() || !words.isEmpty()) {
            return choices().contains(name)
                    ? Optional.of(Access.always(
                            new Shape.Scalar(new ScalarType(Boolean.class)),
                            value -> text(value).equals(name)))
                    : Optional.empty();
        }
        if (type == Money.class && name.equals("inWords")) {
            return Optional.of(
                    Access.always(new Shape.Scalar(new ScalarType(String.class)), value -> ((Money) value).inWords()));
        }
        return Optional.empty();
    }

    List<String> facets() {
        return isChoice() || !words.isEmpty() ? choices() : type == Money.class ? List.of("inWords") : List.of();
    }

    private static Object wholeNumber(String text) {
        if (!text.matches("-?[0-9]{1,9}")) {
            throw new Unreadable("写整数", "a whole number");
        }
        return Integer.valueOf(text);
    }

    private static Object date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Unreadable("写存在的日期，如 2026-12-01", "an existing date such as 2026-12-01");
        }
    }

    private static Object time(String text) {
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text);
        } catch (DateTimeParseException e) {
            throw new Unreadable("写时点，如 \"17:00\"", "a time such as \"17:00\"");
        }
    }

    private Object choice(String text) {
        List<String> choices = choices();
        if (words.contains(text)) {
            return text;
        } else if (type == Boolean.class && choices.contains(text)) {
            return Boolean.valueOf(text);
        } else if (type == DayOfWeek.class && choices.contains(text)) {
            return DayOfWeek.valueOf(text.toUpperCase(Locale.ROOT));
        } else if (isChoice()) {
            Optional<?> found = Arrays.stream(type.getEnumConstants())
                    .filter(constant -> isWritten((Choice) constant, text))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        String all = String.join(", ", choices);
        throw new Unreadable("可写 " + all, "one of " + all);
    }

    private static boolean isWritten(Choice choice, String text) {
        return choice.text().equals(text) || choice.aliases().contains(text);
    }

    private Object parsed(String text) {
        try {
            Method parse = type.getMethod("parse", String.class);
            return parse.invoke(null, text);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Unreadable unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(type + " cannot parse", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no public static parse(String)", e);
        }
    }
}
