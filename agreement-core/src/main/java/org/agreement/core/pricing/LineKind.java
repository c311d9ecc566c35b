package org.agreement.core.pricing;

import org.agreement.api.value.Choice;

/** What makes a line of a quote or a bill. */
public enum LineKind implements Choice {
    /** A fee item. */
    FEE("费用"),
    /** A share of a price that is paid at milestones. */
    INSTALMENT("分期价款"),
    /** The least that is paid for usage. */
    MINIMUM("最低消费"),
    /** The most that is paid for usage. */
    CAP("封顶"),
    /** What a missed service level takes off. */
    CREDIT("服务扣减"),
    /** What an exceeded service level adds. */
    BONUS("超额奖励"),
    /** Liquidated damages for late payment; no tax is split off them. */
    DAMAGES("逾期付款违约金"),
    /** What is still unpaid of an earlier bill. */
    OUTSTANDING("未付账单"),
    /** What was done of a price that is paid at milestones. */
    EARNED("已提供服务的固定费用"),
    /** A prepayment that comes back. */
    REFUND("退还预付款"),
    /** A credit that no bill has taken yet. */
    UNTAKEN_CREDIT("尚未抵减的服务扣减"),
    /** What early termination costs. */
    COMPENSATION("提前终止补偿"),
    /** The service during the hand-over. */
    HAND_OVER("交接期服务费");

    private final String printed;

    LineKind(String printed) {
        this.printed = printed;
    }

    @Override
    public String printed() {
        return printed;
    }
}
