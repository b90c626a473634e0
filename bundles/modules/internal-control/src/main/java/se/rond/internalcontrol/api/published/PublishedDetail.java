// SPDX-License-Identifier: Apache-2.0
package se.rond.internalcontrol.api.published;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.rond.internalcontrol.api.ControlState;
import se.rond.internalcontrol.api.Handling;
import se.rond.internalcontrol.api.RiskBand;
import se.rond.kernel.Text;

/** What an adopted plan says, without people; what came of it as soon as the board has decided on the report. */
public record PublishedDetail(PublishedPlan plan, List<Risk> risks, List<Control> controls) {

    public PublishedDetail {
        risks = List.copyOf(risks);
        controls = List.copyOf(controls);
    }

    /** @param area id of an area of the catalogue */
    public record Risk(
            Text title,
            String area,
            int value,
            RiskBand band,
            @Nullable Handling handling) {}

    /** @param outcome {@code null} until the plan is reported */
    public record Control(
            Text title,
            LocalDate periodFrom,
            LocalDate periodTo,
            @Nullable ControlState outcome) {}
}
