// SPDX-License-Identifier: Apache-2.0
package se.rond.firesafety.api.safetyfile;

/** What a piece of equipment is. */
public enum EquipmentKind {
    EXTINGUISHER,
    HOSE_REEL,
    FIRE_BLANKET,
    SMOKE_ALARM,
    FIRE_DOOR,
    EXIT_SIGN,
    EMERGENCY_LIGHT,
    FIRST_AID,
    AED,
    FIRE_ALARM,
    EVACUATION_ALARM,
    SPRINKLER,
    SMOKE_VENTILATION,
    OTHER
}
