package org.agreement.core.request;

import java.util.Optional;
import org.agreement.core.shape.Access;
import org.agreement.core.shape.Field;

/** A block as a field of what was read. */
final class BlockField {

    private BlockField() {}

    static Field of(Block block) {
        Access access = new Access(
                block.shape(),
                true,
                read -> Optional.ofNullable(((ReadTerms) read).blocks().get(block.name())));
        return new Field(block.name(), block.shape(), true, false, false, access);
    }
}
