/** Image names in generated files that bots have bumped or pinned: told from edits, and kept. */
package io.github.dockerfilegen.output.images;
