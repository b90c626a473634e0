// SPDX-License-Identifier: Apache-2.0
package se.rond.securityprotection.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The figures of the compartment, and what others see of them. */
@ProviderType
public interface ReleasingFigures {

    List<CompartmentFigure> figures();

    /**
     * For everybody who may read figures.
     *
     * @throws se.rond.kernel.NotFound before it was released, and after it was withdrawn
     */
    ReleaseNote note(String figure);
}
