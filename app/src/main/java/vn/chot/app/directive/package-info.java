/**
 * What the province was told and tells others: papers now; measures' tasks, meetings and rosters
 * follow.
 */
@NullMarked
package vn.chot.app.directive;

import org.jspecify.annotations.NullMarked;
