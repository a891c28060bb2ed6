package vn.chot.app.directive.task;

import vn.chot.app.ChotTest;

/** The server as all tests have it; {@link TaskServer} takes the demonstration away. */
@ChotTest
abstract class AnyServer {}
