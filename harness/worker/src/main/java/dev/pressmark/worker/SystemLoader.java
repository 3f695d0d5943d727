package dev.pressmark.worker;

import dev.pressmark.api.system.Extractor;
import dev.pressmark.api.system.Linker;
import dev.pressmark.api.system.NewsSystem;
import dev.pressmark.wire.Descriptions;
import java.lang.reflect.InvocationTargetException;

/** Makes a system from the name of its class. */
final class SystemLoader {

  private static final String ALLOWED =
      "; allowed: a public class with a public constructor without parameters that is an "
          + Extractor.class.getName()
          + " or "
          + Linker.class.getName();

  private SystemLoader() {}

  /**
   * Makes the system.
   *
   * @throws UnusableSystemException if there is no such class, it cannot be made, or is no system
   */
  static NewsSystem load(String className) {
    Object made;
    try {
      Class<?> type =
          Class.forName(className, true, Thread.currentThread().getContextClassLoader());
      made = type.getConstructor().newInstance();
    } catch (ClassNotFoundException e) {
      throw new UnusableSystemException(
          "no class " + className + " on the class path of the system" + ALLOWED);
    } catch (InvocationTargetException e) {
      throw failed(className, e.getCause() == null ? e : e.getCause());
    } catch (ReflectiveOperationException | LinkageError e) {
      throw failed(className, e);
    }
    if (made instanceof NewsSystem system
        && (made instanceof Extractor || made instanceof Linker)) {
      return system;
    }
    throw new UnusableSystemException("the class " + className + " is no system" + ALLOWED);
  }

  private static UnusableSystemException failed(String className, Throwable why) {
    return new UnusableSystemException(
        "the class " + className + " cannot be made: " + Descriptions.of(why) + ALLOWED, why);
  }
}
