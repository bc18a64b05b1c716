/**
 * The records that templates read: the content of a Dockerfile, an ignore file and a bake file, without the reasons.
 */
package io.github.dockerfilegen.plan;
