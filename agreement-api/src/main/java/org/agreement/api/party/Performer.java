package org.agreement.api.party;

/** Another entity that performs the service for the provider, and its relation to the provider. */
public record Performer(String name, String relation) {}
