package dev.pressmark.core.dataset;

import dev.pressmark.core.problem.InvalidInputException;
import dev.pressmark.core.problem.Location;
import dev.pressmark.core.problem.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The files of a dataset on a class path, which cannot be listed: the manifest says which. */
final class ResourceFiles implements DatasetFiles {

  private final ClassLoader loader;
  private final String prefix;

  private ResourceFiles(ClassLoader loader, String prefix) {
    this.loader = loader;
    this.prefix = prefix;
  }

  static ResourceFiles of(ClassLoader loader, String prefix) {
    ResourceFiles files = new ResourceFiles(loader, prefix);
    for (String path : List.of(VERSION, Manifest.FILE)) {
      if (files.find(path).isEmpty()) {
        throw new InvalidInputException(
            Location.ofFile(files.name("")),
            "no dataset on the class path: there is no " + path,
            "resources with " + VERSION + ", " + Manifest.FILE + ", stories and schema");
      }
    }
    return files;
  }

  @Override
  public String name(String path) {
    return "classpath:" + (path.isEmpty() ? prefix : prefix + "/" + path);
  }

  @Override
  public List<String> list() {
    return List.copyOf(
        Manifest.parse(read(Manifest.FILE), name(Manifest.FILE), new Problems())
            .digests()
            .keySet());
  }

  @Override
  public Optional<byte[]> find(String path) {
    try (InputStream in = loader.getResourceAsStream(prefix + "/" + path)) {
      if (in == null) {
        return Optional.empty();
      }
      byte[] bytes = in.readNBytes(LIMIT + 1);
      if (bytes.length > LIMIT) {
        throw new InvalidInputException(
            Location.ofFile(name(path)), "a file of more bytes than fit", "at most " + LIMIT);
      }
      return Optional.of(bytes);
    } catch (IOException e) {
      throw Unreadable.because(name(path), e);
    }
  }
}
