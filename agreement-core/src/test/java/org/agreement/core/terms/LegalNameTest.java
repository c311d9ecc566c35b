package org.agreement.core.terms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-1.1")
final class LegalNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"杭州XX科技有限公司", "××有限公司", "某某有限公司", "张某", "＿＿有限公司", "____", "○○学校", "xx公司", "…有限公司"})
    void seesPlaceholders(String name) {
        assertTrue(LegalName.placeholder(name).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例云裳服饰有限公司", "EXXONA示例有限公司", "示例三六五科技有限公司", "周示例"})
    void takesRealNamesForReal(String name) {
        assertEquals(Optional.empty(), LegalName.placeholder(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "示例商贸有限公司",
                "示例股份有限公司",
                "示例投资合伙企业（有限合伙）",
                "示例咨询中心(有限合伙)",
                "示例律师事务所",
                "示例市第一中学",
                "示例医院",
                "示例市教育委员会",
                "示例智服（成都）客户服务有限公司",
                "示例有限公司（中国）"
            })
    void knowsFormsOfOrganisation(String name) {
        assertTrue(LegalName.hasForm(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"示例云裳", "示例商贸", "示例集团", "示例网络科技", "示例（杭州）"})
    void missesTheFormInAbbreviations(String name) {
        assertFalse(LegalName.hasForm(name));
    }
}
