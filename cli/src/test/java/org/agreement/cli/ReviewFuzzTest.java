package org.agreement.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.inject.Guice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.agreement.api.review.Finding;
import org.agreement.core.CoreModule;
import org.agreement.core.ReviewOptions;
import org.agreement.core.TextReview;
import org.agreement.core.plugin.Home;
import org.agreement.core.refusal.Refused;
import org.agreement.core.review.Reviewed;
import org.agreement.core.review.RuleChoice;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever the bytes, a review ends with findings at their places or with a refusal. */
@Tag("R-5")
final class ReviewFuzzTest {

    private static final int COUNT = Boolean.getBoolean("proof") ? 1_000_000 : 300;
    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-22T00:00:00Z"), ZoneOffset.UTC);
    private static final Charset GB18030 = Charset.forName("GB18030");

    private static final List<String> PIECES = List.of(
            "甲方",
            "乙方：",
            "用户",
            "第",
            "条",
            "第三条",
            "第十章",
            "一、",
            "（二）",
            "1.2 ",
            "# ",
            "| a | b |",
            "\n",
            "\r\n",
            "\r",
            "。",
            "；",
            "，",
            "及时",
            "有权随时",
            "解除",
            "不承担任何责任",
            "5000元（大写：",
            "伍仟元整",
            "）",
            "每日千分之",
            "五",
            "99%",
            "‰",
            "2026年13月40日",
            "至",
            "500单-1000单",
            "附件",
            "A",
            "仲裁或者向法院起诉",
            "____",
            "\uFEFF",
            "\u3000",
            "𠮷",
            "\u200B",
            "\t",
            "0",
            "为限",
            "赔偿",
            "视为",
            "同意",
            "退款",
            "不予",
            "7×24小时",
            "[",
            "(",
            "\\");

    @TempDir
    private Path home;

    private static byte[] bytes(SplittableRandom random) {
        if (random.nextInt(8) == 0) {
            byte[] noise = new byte[random.nextInt(200)];
            random.nextBytes(noise);
            return noise;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Charset charset = random.nextInt(4) == 0 ? GB18030 : StandardCharsets.UTF_8;
        int pieces = random.nextInt(60);
        for (int i = 0; i < pieces; i++) {
            bytes.writeBytes(PIECES.get(random.nextInt(PIECES.size())).getBytes(charset));
        }
        return bytes.toByteArray();
    }

    @Test
    void endsWithFindingsAtTheirPlacesOrWithARefusal() throws IOException {
        TextReview review =
                Guice.createInjector(new CoreModule(new Home(home), TODAY)).getInstance(TextReview.class);
        ReviewOptions options = new ReviewOptions(Optional.empty(), Optional.empty(), RuleChoice.all());
        int reviewed = 0;
        for (long seed = 0; seed < COUNT; seed++) {
            byte[] bytes = bytes(new SplittableRandom(seed));
            try {
                check(review.review("fuzz.txt", new ByteArrayInputStream(bytes), options), seed);
                reviewed++;
            } catch (Refused refused) {
                assertEquals(1, refused.refusals().size(), "seed " + seed);
            }
        }
        assertTrue(reviewed > COUNT / 2, reviewed + " reviewed");
    }

    private static void check(Reviewed reviewed, long seed) {
        String text = reviewed.text().text();
        for (Finding finding : reviewed.findings()) {
            int from = text.offsetByCodePoints(0, finding.start());
            int to = text.offsetByCodePoints(from, finding.end() - finding.start());
            assertEquals(finding.text(), text.substring(from, to), "seed " + seed + " " + finding.rule());
        }
    }
}
