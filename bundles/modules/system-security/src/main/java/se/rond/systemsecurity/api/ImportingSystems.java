// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.api;

import java.io.InputStream;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;

/** Reads the register from a file with the columns that the sender names. */
@ProviderType
public interface ImportingSystems {

    /** What columns a file has, and which are recognised. */
    ImportPreview look(InputStream file);

    /**
     * One file is one unit of work: with one error nothing is changed.
     *
     * @param mapping field to heading; empty for whatever is recognised
     * @param dryRun say what would happen and change nothing
     * @throws se.rond.kernel.Problem if the file as a whole cannot be read, or the mapping names what is not there
     */
    ImportReport read(InputStream file, Map<String, String> mapping, boolean dryRun);
}
