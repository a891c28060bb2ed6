package vn.chot.app.places;

import org.locationtech.jts.geom.Geometry;

/**
 * A feature of a file of boundaries, in form but not yet matched to a unit.
 *
 * @param number which feature of its file, from 1
 * @param code the code of the unit it draws
 * @param name the name it gives, for the report; may be empty
 * @param level province, district or commune as the file says; empty where it does not
 * @param shape one or more polygons, longitude and latitude
 */
record Outline(int number, String code, String name, String level, Geometry shape) {}
