package org.agreement.api.party;

import org.agreement.api.value.Personal;

/** Where written notices are served. */
public record NoticeAddress(
        @Personal String address, @Personal String email) {}
