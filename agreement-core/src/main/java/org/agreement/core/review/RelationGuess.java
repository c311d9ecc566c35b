package org.agreement.core.review;

import java.util.List;
import java.util.stream.Stream;
import org.agreement.api.review.Relation;

/** Guesses from its words whether a foreign text faces a consumer. */
public final class RelationGuess {

    private static final List<String> CONSUMERS =
            List.of("消费者", "用户", "会员", "学员", "家长", "监护人", "子女", "业主", "投保人", "被保险人", "乘客", "旅客", "停车人", "您");

    private static final List<String> BUSINESSES =
            List.of("商户", "商家", "经销商", "供应商", "设计师", "施工方", "服务商", "代理商", "经营者", "入驻", "外包", "承包", "加盟", "公司");

    private static final List<String> SIDES = List.of("甲方", "乙方");

    private static final WordFinder FINDER = new WordFinder(
            Stream.of(CONSUMERS, BUSINESSES, SIDES).flatMap(List::stream).toList());

    private RelationGuess() {}

    /** Consumers if they are named more often than businesses, and not just in passing. */
    public static Relation of(String text) {
        int[] counts = new int[FINDER.size()];
        FINDER.find(text, (word, start, end) -> counts[word]++);
        long consumers = sum(counts, CONSUMERS);
        boolean named = consumers > sum(counts, BUSINESSES);
        boolean often = consumers * 8 >= sum(counts, SIDES);
        return named && often ? Relation.B2C : Relation.B2B;
    }

    private static long sum(int[] counts, List<String> words) {
        return words.stream().mapToLong(word -> counts[FINDER.number(word)]).sum();
    }
}
