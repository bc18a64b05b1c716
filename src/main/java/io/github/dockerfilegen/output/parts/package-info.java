/** Lines of the user's own in generated files: found, taken out, and carried into the next text. */
package io.github.dockerfilegen.output.parts;
