// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;

/** The scales and matrices that risks are measured by. */
@ProviderType
public interface KeepingMatrices {

    /** Those in use, by code. */
    List<MatrixView> matrices();

    /** Says what a changed matrix would do to open analyses, or does it. Decided ones keep theirs. */
    MatrixChange change(String code, MatrixGiven given, boolean dryRun, IfMatch seen);
}
