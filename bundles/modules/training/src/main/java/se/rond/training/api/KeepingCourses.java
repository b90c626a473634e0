// SPDX-License-Identifier: Apache-2.0
package se.rond.training.api;

import java.util.List;
import java.util.UUID;
import org.osgi.annotation.versioning.ProviderType;
import se.rond.kernel.IfMatch;
import se.rond.kernel.Page;
import se.rond.kernel.PageRequest;
import se.rond.kernel.Reason;
import se.rond.kernel.Saved;

/** Courses, and who has to take them. */
@ProviderType
public interface KeepingCourses {

    /**
     * By code.
     *
     * @param retired whether those that are not held any more are listed as well
     */
    Page<CourseView> courses(boolean retired, PageRequest request);

    CourseView course(String code);

    /** All versions, the newest first. */
    List<CourseVersionView> versions(String code);

    /**
     * Creates a course or, with another content, a new version of it.
     *
     * @throws se.rond.kernel.Invalid if the code or the content breaks a rule, such as {@code validity-out-of-range}
     * @throws se.rond.kernel.RuleBroken of rule {@code restriction-stays} if one with records would become restricted, or
     *     {@code restriction-ships} if one that comes restricted would not be
     */
    Saved<CourseView> save(String code, CourseGiven given, IfMatch seen);

    /** It is not held any more; what was completed stays. */
    CourseView retire(String code, Reason why);

    /** By course. */
    Page<RequirementView> requirements(PageRequest request);

    RequirementView requirement(UUID id);

    /**
     * @throws se.rond.kernel.Invalid of rule {@code restricted-course}: nobody is counted by name for such a course
     * @throws se.rond.kernel.RuleBroken of rule {@code requirement-exists}: the same people have to take the course already
     */
    Saved<RequirementView> saveRequirement(UUID id, RequirementGiven given, IfMatch seen);

    RequirementView endRequirement(UUID id, Reason why);
}
