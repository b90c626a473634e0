// SPDX-License-Identifier: Apache-2.0
package se.rond.systemsecurity.application;

import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.rond.persistence.UnitOfWork;
import se.rond.systemsecurity.api.AnalysisDetail;
import se.rond.systemsecurity.domain.WholeAnalysis;

/** Reads an analysis within or outside a unit of work, as its detail is shown. */
@Component(service = AnalysisReader.class)
public final class AnalysisReader {

    private final AnalysisDesk desk;
    private final MeasureNews news;
    private final UnitOfWork work;

    @Activate
    public AnalysisReader(@Reference AnalysisDesk desk, @Reference MeasureNews news, @Reference UnitOfWork work) {
        this.desk = desk;
        this.news = news;
        this.work = work;
    }

    public AnalysisDetail detail(UUID id) {
        return work.read(() -> detailNow(id));
    }

    /** What the follow-up says of its measures is known first. */
    AnalysisDetail latest(UUID id) {
        if (work.read(() -> news.isNews(desk.visible(id)))) {
            work.write(() -> news.learn(desk.visible(id)));
        }
        return detail(id);
    }

    private AnalysisDetail detailNow(UUID id) {
        WholeAnalysis whole = desk.visible(id);
        return new AnalysisViews(desk).detail(whole, desk.analyses().decisions(id));
    }
}
