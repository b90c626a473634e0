// SPDX-License-Identifier: Apache-2.0
package se.rond.sheets;

import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Reads CSV (UTF-8, UTF-16 or Windows-1252; commas, semicolons or tabs) and the first sheet of XLSX. A file that is plainly
 * packed is read as XLSX, whatever it was called.
 */
@ProviderType
public interface Sheets {

    /**
     * @param most rows at most
     * @throws se.rond.kernel.Problem if the file as a whole cannot be read: empty, damaged, encrypted, too large
     */
    Sheet read(InputStream file, int most);
}
