<#-- What Maven's JVM gets; reads builder.env. -->
<#list builder.env as variable>
# a build is too short for the JVM's second compiler to pay off
ENV [=variable]
</#list>
