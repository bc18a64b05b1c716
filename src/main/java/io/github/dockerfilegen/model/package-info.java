/** Values that describe a project, a plan and an image, and validate themselves. */
package io.github.dockerfilegen.model;
