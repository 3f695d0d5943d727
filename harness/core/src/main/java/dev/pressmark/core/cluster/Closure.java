package dev.pressmark.core.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * The partition that links of pairs close to: two items are in one cluster where some way of links
 * leads from one to the other. Disjoint sets by size with halved paths (Tarjan 1975), so that n
 * items and m links cost nearly n + m.
 */
public final class Closure {
  private final int[] parent;
  private final int[] size;

  /** Items 0 to {@code items − 1}, each alone. */
  public Closure(int items) {
    parent = new int[items];
    size = new int[items];
    for (int item = 0; item < items; item++) {
      parent[item] = item;
      size[item] = 1;
    }
  }

  /** Links two items. */
  public void link(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    if (rootA == rootB) {
      return;
    }
    int larger = size[rootA] >= size[rootB] ? rootA : rootB;
    int smaller = larger == rootA ? rootB : rootA;
    parent[smaller] = larger;
    size[larger] += size[smaller];
  }

  private int root(int item) {
    int at = item;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** One label an item; equal for items of one cluster. */
  public List<Integer> clusters() {
    List<Integer> labels = new ArrayList<>(parent.length);
    for (int item = 0; item < parent.length; item++) {
      labels.add(root(item));
    }
    return labels;
  }
}
