package org.agreement.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/** The habits of the house that a class file shows. */
@AnalyzeClasses(packages = "org.agreement", importOptions = DoNotIncludeTests.class)
final class HouseStyleTest {

    private static final List<String> INEXACT = List.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final List<String> SURROUNDINGS = List.of(
            "java.lang.System.currentTimeMillis()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.Instant.now()",
            "java.time.LocalDate.now()",
            "java.time.LocalDateTime.now()",
            "java.time.LocalTime.now()",
            "java.time.OffsetDateTime.now()",
            "java.time.Year.now()",
            "java.time.YearMonth.now()",
            "java.time.ZonedDateTime.now()",
            "java.time.ZoneId.systemDefault()",
            "java.util.Locale.getDefault()",
            "java.util.TimeZone.getDefault()");

    @ArchTest
    static final ArchRule everyPackageIsNullMarked = classes()
            .should(ArchCondition.from(describe(
                    "be in a package annotated with @NullMarked",
                    (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))));

    @ArchTest
    static final ArchRule namesSayWhatAClassIsFor =
            noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager)(\\$.*)?");

    @ArchTest
    static final ArchRule onlyMainKnowsTheStandardStreams =
            noClasses().that().doNotHaveFullyQualifiedName(Main.class.getName()).should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule onlyMainEndsTheProcess = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .callMethod(System.class, "exit", int.class);

    @ArchTest
    static final ArchRule onlyTheCommandLineLooksAtItsSurroundings = noClasses()
            .that()
            .resideOutsideOfPackage("org.agreement.cli..")
            .should()
            .callMethodWhere(describe(
                    "the clock, the locale or the zone of the machine is asked for",
                    (JavaMethodCall call) ->
                            SURROUNDINGS.contains(call.getTarget().getFullName())));

    @ArchTest
    static final ArchRule fieldsAreExact = fields().should(ArchCondition.from(describe(
            "be exact numbers, if numbers",
            (JavaField field) -> !INEXACT.contains(field.getRawType().getName()))));

    @ArchTest
    static final ArchRule methodsAreExact = codeUnits()
            .should(ArchCondition.from(describe(
                    "take and return exact numbers",
                    (JavaCodeUnit unit) ->
                            !INEXACT.contains(unit.getRawReturnType().getName())
                                    && unit.getRawParameterTypes().stream()
                                            .noneMatch(type -> INEXACT.contains(type.getName())))));

    @ArchTest
    static final ArchRule workersTakeFiveArgumentsAtMost = constructors()
            .that()
            .areDeclaredInClassesThat(describe(
                    "are workers", (JavaClass type) -> !type.isRecord() && !type.isEnum() && !type.isAnonymousClass()))
            .should(ArchCondition.from(describe(
                    "take five arguments at most",
                    (JavaConstructor constructor) ->
                            constructor.getRawParameterTypes().size() <= 5)));
}
