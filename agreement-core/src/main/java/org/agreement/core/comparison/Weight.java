package org.agreement.core.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weighs differences: by the terms that they change, else by the numbers and the binding words. */
final class Weight {

    private static final Set<String> FEES = Set.of("fees", "feeSchedule");
    private static final Set<String> PAYMENTS =
            Set.of("commitment", "tax", "payment", "feeAdjustment", "deposit", "creditSteps", "invoice");
    private static final Set<String> PRICES = Set.of("price", "unitPrice", "rate", "dailyRate", "factor");

    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]");
    private static final Pattern MONEY =
            Pattern.compile("[0-9][0-9.,]*(?:万|亿)?元|[0-9][0-9.,]*[%‰％]|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,}");
    private static final Pattern CURRENCY = Pattern.compile("[0-9一二三四五六七八九十百千万](?:万|亿)?元|[壹贰叁肆伍陆柒捌玖拾佰仟]{2,}");
    private static final Pattern PAID = Pattern.compile("支付|收取|付款|收费|费用|报酬|价格|单价|加价|费");

    private static final Pattern BINDING = binding();
    private static final Map<String, String> MEANINGS = meanings();

    private Weight() {}

    /** Words that bind, permit, forbid, deny or bound, and the parties, by what they mean; words that only look like them mean nothing. */
    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        words(meanings, "", "许可 认可 可能 可靠 不同 不断 应用 供应 响应 相应 对应 适应 反应 应答 应急 非常 未来 或许 且慢");
        words(meanings, "must", "应当 应该 应 必须 须 务必");
        words(meanings, "may", "可以 可 有权 得以");
        words(meanings, "mustNot", "不得 不应 不能 不可 禁止 严禁 无权 无须 无需 不必");
        words(meanings, "not", "不 非 未 没有 无 免除 拒绝");
        words(meanings, "customer", "甲方");
        words(meanings, "provider", "乙方");
        words(meanings, "both", "双方 任何一方 一方 对方");
        words(meanings, "only", "仅 只");
        words(meanings, "all", "全部 所有 任何 一切");
        words(meanings, "part", "部分");
        words(meanings, "or", "或者 或");
        words(meanings, "and", "并且 且");
        words(meanings, "most", "不超过 不高于 不多于 至多 最多 以下 以内 之内");
        words(meanings, "least", "不少于 不低于 至少 最少 以上");
        words(meanings, "above", "超过 高于 多于");
        words(meanings, "below", "低于 少于 不足 不满");
        words(meanings, "before", "之前 以前");
        words(meanings, "after", "之后 以后");
        words(meanings, "workday", "工作日");
        words(meanings, "day", "自然日 日历日");
        words(meanings, "paid", "含税 另计 另议 面议 免费");
        words(meanings, "shown", "重点提示");
        words(meanings, "liable", "赔偿 违约金 责任 解除 终止");
        return meanings;
    }

    private static void words(Map<String, String> meanings, String meaning, String words) {
        Stream.of(words.split(" ")).forEach(word -> meanings.put(word, meaning));
    }

    private static Pattern binding() {
        String words = meanings().keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|"));
        String unit = "(?:个?(?:工作日|自然日|服务小时|自然小时|百分点|月|季度|小时|分钟|人|席)|[日天年周秒次倍元名份个号点条项章折万亿%‰％]{0,2})";
        String numeral = "[一二三四五六七八九十百千万两半]+(?=[个日天年月周次倍小分名份成元])|[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,}";
        return Pattern.compile("(?<word>" + words + ")|[0-9０-９][0-9.,:]*" + unit + "|" + numeral);
    }

    /** A changed term. */
    static Significance of(TermChange change) {
        return isPrice(change.path(), change.before() + " " + change.after())
                ? Significance.PRICE
                : Significance.SUBSTANCE;
    }

    private static boolean isPrice(String path, String values) {
        String root = path.substring(0, (path + ".").indexOf('.'));
        String last = path.substring(path.lastIndexOf('.') + 1);
        boolean numbers = NUMBER.matcher(values).find();
        boolean money = MONEY.matcher(values).find();
        return (FEES.contains(root) && (numbers || money))
                || (PAYMENTS.contains(root) && money)
                || (PRICES.contains(last) && numbers);
    }

    /** Whether the part sets what is paid. */
    static boolean setsPrices(Part part) {
        return part.lines().stream()
                .flatMap(line -> line.tokens().stream())
                .anyMatch(token ->
                        token.path().filter(path -> isPrice(path, token.text())).isPresent());
    }

    /** Words that gave way to others. */
    static Significance of(String before, String after, boolean setsPrices) {
        if (!found(MONEY, before).equals(found(MONEY, after))) {
            boolean paid =
                    currency(before, after) && PAID.matcher(before + after).find();
            return setsPrices || paid ? Significance.PRICE : Significance.SUBSTANCE;
        }
        return found(BINDING, before).equals(found(BINDING, after)) ? Significance.WORDING : Significance.SUBSTANCE;
    }

    private static boolean currency(String before, String after) {
        return CURRENCY.matcher(before).find() || CURRENCY.matcher(after).find();
    }

    /** What was added or removed as a whole. */
    static Significance ofWhole(String text, boolean setsPrices) {
        boolean money = MONEY.matcher(text).find() || CURRENCY.matcher(text).find();
        boolean paid = CURRENCY.matcher(text).find() && PAID.matcher(text).find();
        return paid || (money && setsPrices) ? Significance.PRICE : Significance.SUBSTANCE;
    }

    private static List<String> found(Pattern pattern, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            String meaning = MEANINGS.getOrDefault(matcher.group(), matcher.group());
            if (!meaning.isEmpty()) {
                found.add(meaning.replace('天', '日'));
            }
        }
        return found;
    }
}
