package dev.pressmark.cli;

import dev.pressmark.api.system.NewsSystem;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;

/** The systems that come along, found by {@link ServiceLoader}. */
final class BundledSystems {

  private BundledSystems() {}

  /** All of them, by name. */
  static List<NewsSystem> all() {
    return ServiceLoader.load(NewsSystem.class, BundledSystems.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(NewsSystem::name))
        .toList();
  }

  private static List<String> names() {
    return all().stream().map(NewsSystem::name).toList();
  }

  /** The one with this name. */
  static NewsSystem named(String name) {
    return all().stream()
        .filter(system -> system.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    "no system \""
                        + name
                        + "\"; there are: "
                        + String.join(", ", names())
                        + Mistyped.meant(name, names())));
  }
}
