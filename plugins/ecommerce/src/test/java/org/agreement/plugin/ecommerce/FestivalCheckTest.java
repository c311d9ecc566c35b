package org.agreement.plugin.ecommerce;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.agreement.api.fee.Factor;
import org.agreement.api.terms.Complaint;
import org.agreement.api.time.Period;
import org.agreement.plugin.ecommerce.EcommerceTerms.Festival;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-1.3")
final class FestivalCheckTest {

    private static final Period PERIOD = new Period(LocalDate.parse("2026-12-15"), LocalDate.parse("2027-12-14"));

    @Test
    void acceptsFestivalsOneAfterTheOther() {
        assertTrue(complaints(
                        festival("618", "2027-05-31", "2027-06-20", "1.2"),
                        festival("双11", "2027-11-01", "2027-11-12", "1"))
                .isEmpty());
    }

    @Test
    void refusesAFestivalThatEndsBeforeItStarts() {
        List<Complaint> complaints = complaints(festival("双11", "2027-11-12", "2027-11-01", "1.3"));
        assertEquals(List.of("ECO-105 ecommerce.festivals.0.until"), places(complaints));
    }

    @Test
    void refusesDaysOutsideThePeriod() {
        List<Complaint> complaints = complaints(festival("双12", "2027-12-10", "2027-12-20", "1.3"));
        assertEquals(List.of("ECO-106 ecommerce.festivals.0.until"), places(complaints));
        assertTrue(complaints.get(0).message().zh().contains("2026-12-15…2027-12-14"));
    }

    @Test
    void leavesAPeriodThatEndsBeforeItStartsToTheEngine() {
        Period backwards = new Period(/* from= */ PERIOD.until(), /* until= */ PERIOD.from());
        List<Festival> festivals = List.of(festival("双11", "2027-11-01", "2027-11-12", "1.3"));
        assertEquals(List.of(), FestivalCheck.check(festivals, backwards));
    }

    @Test
    void refusesOverlappingFestivalsAndNamesBoth() {
        List<Complaint> complaints = complaints(
                festival("双11", "2027-11-01", "2027-11-12", "1.3"), festival("返场", "2027-11-12", "2027-11-15", "1.2"));
        assertEquals(List.of("ECO-107 ecommerce.festivals.1.from"), places(complaints));
        assertTrue(complaints.get(0).message().zh().contains("返场与双11"));
    }

    @Test
    void refusesAFactorBelowOne() {
        assertEquals(
                List.of("ECO-108 ecommerce.festivals.0.factor"),
                places(complaints(festival("双11", "2027-11-01", "2027-11-12", "0.9"))));
    }

    private static List<Complaint> complaints(Festival... festivals) {
        return FestivalCheck.check(List.of(festivals), PERIOD);
    }

    private static Festival festival(String name, String from, String until, String factor) {
        return new Festival(
                name,
                LocalDate.parse(from),
                LocalDate.parse(until),
                Factor.parse(factor),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> places(List<Complaint> complaints) {
        return complaints.stream()
                .map(complaint -> complaint.code() + " " + complaint.path())
                .toList();
    }
}
