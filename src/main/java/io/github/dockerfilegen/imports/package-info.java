/** What other tools and hand-written Dockerfiles say about the image, as settings of this plugin. */
package io.github.dockerfilegen.imports;
