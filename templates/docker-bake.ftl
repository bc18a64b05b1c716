<#-- layout=shared: the bake file; reads dockerfile, targets. -->
# Builds every image from one build stage: docker buildx bake --file docker-bake.hcl
variable "REGISTRY" { default = "" }

variable "TAG" { default = "latest" }

# Target platforms, for example linux/amd64,linux/arm64
variable "PLATFORMS" { default = "" }

# Repository for the build cache, for example registry.example.com/cache/shop
variable "CACHE" { default = "" }

# Maven settings with credentials for private repositories, passed as a build secret, for example ~/.m2/settings.xml
variable "MAVEN_SETTINGS" { default = "" }

group "default" {
  targets = [<#list targets as target>"[=target]"<#sep>, </#list>]
}

target "_common" {
  context    = "."
  dockerfile = [=dockerfile]
  platforms  = PLATFORMS == "" ? [] : split(",", PLATFORMS)
  secret     = MAVEN_SETTINGS == "" ? [] : ["id=maven-settings,src=${MAVEN_SETTINGS}"]
}
<#list targets as target>

target "[=target]" {
  inherits   = ["_common"]
  target     = "[=target]"
  tags       = ["${REGISTRY == "" ? "" : "${REGISTRY}/"}[=target]:${TAG}"]
  cache-from = CACHE == "" ? [] : ["type=registry,ref=${CACHE}:[=target]"]
  cache-to   = CACHE == "" ? [] : ["type=registry,ref=${CACHE}:[=target],mode=max"]
}
</#list>
