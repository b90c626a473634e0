// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api.attendance;

import java.io.InputStream;
import java.util.Map;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;

/** Reads who was there from lists that trainers send. */
@ProviderType
public interface ImportingAttendance {

    /**
     * What columns and courses a list has, and which are recognised: from the provider's last list, else by their names.
     *
     * @param mapping field to heading, where the caller has chosen already; empty for what is proposed
     */
    AttendancePreview look(InputStream file, String provider, Map<String, String> mapping);

    /**
     * One list is one unit of work. Reading the same list again does what is new in it, and
     * mostly nothing is.
     *
     * @throws se.rond.kernel.Problem if the file as a whole cannot be read, the mapping names what is not there, or the course
     *     is one whose participants are not kept by name
     */
    AttendanceReport read(InputStream file, AttendanceAsked asked);

    /** The lists that were read, the newest first. */
    Page<AttendanceListView> lists(PageRequest request);
}
