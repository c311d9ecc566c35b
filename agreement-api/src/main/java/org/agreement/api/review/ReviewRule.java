package org.agreement.api.review;

import java.util.List;

/** Looks for one thing in a text. Stateless: the same text gives the same findings. */
public interface ReviewRule {

    /** What the rule is about. */
    RuleDescriptor descriptor();

    /** All findings, in any order. */
    List<Finding> review(ReviewedText text);
}
