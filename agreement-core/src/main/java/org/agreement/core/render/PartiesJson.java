package org.agreement.core.render;

import org.agreement.api.party.Contact;
import org.agreement.api.party.IdentityDocument;
import org.agreement.api.party.Individual;
import org.agreement.api.party.NoticeAddress;
import org.agreement.api.party.Organization;
import org.agreement.api.party.Parties;
import org.agreement.api.party.Party;
import org.agreement.api.value.Names;
import org.agreement.core.data.JsonObject;

/** The two parties as JSON, with the keys of the request. */
final class PartiesJson {

    private PartiesJson() {}

    static JsonObject of(Parties parties) {
        Parties.Customer customer = parties.customer();
        JsonObject.Builder buyer = party(customer.party()).put("contact", contact(customer.contact()));
        customer.notices().ifPresent(notices -> buyer.put("notices", notices(notices)));
        Parties.Provider provider = parties.provider();
        JsonObject.Builder seller = party(provider.party()).put("contact", contact(provider.contact()));
        provider.notices().ifPresent(notices -> seller.put("notices", notices(notices)));
        seller.put(
                "account",
                JsonObject.builder()
                        .put("name", provider.account().name())
                        .put("bank", provider.account().bank())
                        .put("number", provider.account().number())
                        .build());
        provider.performer()
                .ifPresent(performer -> seller.put(
                        "performer",
                        JsonObject.builder()
                                .put("name", performer.name())
                                .put("relation", performer.relation())
                                .build()));
        return JsonObject.builder()
                .put("customer", buyer.build())
                .put("provider", seller.build())
                .build();
    }

    private static JsonObject.Builder party(Party party) {
        if (party instanceof Organization organization) {
            JsonObject.Builder json = JsonObject.builder()
                    .put("name", organization.name())
                    .put("creditCode", organization.creditCode())
                    .put("kind", organization.kind().text())
                    .put("legalRepresentative", organization.legalRepresentative())
                    .put("address", organization.address());
            organization.size().ifPresent(size -> json.put("size", size.text()));
            organization.taxpayer().ifPresent(taxpayer -> json.put("taxpayer", taxpayer.text()));
            return JsonObject.builder().put("organization", json.build());
        }
        Individual individual = (Individual) party;
        IdentityDocument document = individual.document();
        return JsonObject.builder()
                .put(
                        "individual",
                        JsonObject.builder()
                                .put("name", individual.name())
                                .put(
                                        "document",
                                        JsonObject.builder()
                                                .put(Names.key(document.getClass()), document.number())
                                                .build())
                                .put("address", individual.address())
                                .build());
    }

    private static JsonObject contact(Contact contact) {
        JsonObject.Builder json = person(contact.name(), contact.title(), contact.phone(), contact.email());
        contact.deputy()
                .ifPresent(deputy -> json.put(
                        "deputy",
                        person(deputy.name(), deputy.title(), deputy.phone(), deputy.email())
                                .build()));
        return json.build();
    }

    private static JsonObject.Builder person(String name, String title, String phone, String email) {
        return JsonObject.builder()
                .put("name", name)
                .put("title", title)
                .put("phone", phone)
                .put("email", email);
    }

    private static JsonObject notices(NoticeAddress notices) {
        return JsonObject.builder()
                .put("address", notices.address())
                .put("email", notices.email())
                .build();
    }
}
