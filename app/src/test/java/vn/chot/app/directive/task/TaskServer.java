package vn.chot.app.directive.task;

import org.springframework.test.context.ContextConfiguration;
import vn.chot.app.WithoutDemo;

/** Tests of this room run on a server of their own, without the demonstration. */
@ContextConfiguration(initializers = WithoutDemo.class)
abstract class TaskServer extends AnyServer {}
