/**
 * An independent reading of generated Dockerfiles: what BuildKit would make of the text, and what build checks,
 * hadolint and the house rules would say about it.
 */
package io.github.dockerfilegen.dockerfile;
