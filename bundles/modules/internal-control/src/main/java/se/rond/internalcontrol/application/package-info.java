// SPDX-License-Identifier: Apache-2.0
/**
 * The use cases. {@code PlanDesk} is what they share: who may do what with which plan, the caller's signature, and the trail.
 *
 * <ul>
 *   <li>A plan: {@code PlanBook} lists and begins plans, {@code PlanWriting} keeps risks and controls of a draft (both change it by
 *       {@code DraftChanges}), {@code PlanSteps} takes it from draft to report. {@code PlanRules} and {@code WritingChecks} say what
 *       is missing, {@code PlanViews} shows it, {@code CatalogueDesk} keeps what every board must control.
 *   <li>A control: {@code ControlReading} lists and {@code ControlViews} shows it, {@code ControlSteps} takes it from the first day
 *       to the follow-up, {@code ControlActions} says what the caller may do with it.
 *   <li>What lives elsewhere: {@code PlanMeasures} for findings and measures in the follow-up, {@code DutyBook} for what falls due.
 *   <li>What happens by itself: {@code ControlJobs} runs {@code DailyRound}, which tells of what is late by {@code Reminding}.
 *   <li>What figures count: {@code Statistics} reads the past, {@code FigureRecords} lists what is behind them.
 * </ul>
 */
@NullMarked
package se.rond.internalcontrol.application;

import org.jspecify.annotations.NullMarked;
