package vn.chot.app;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole server on a real PostgreSQL of its own and a free port of this machine, started once
 * for all tests that bear this; the demonstration's office and papers are there, its province is
 * not.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = ChotServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {"spring.main.register-shutdown-hook=false", "chot.demo.province=false"})
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(SteerableClock.class)
public @interface ChotTest {}
