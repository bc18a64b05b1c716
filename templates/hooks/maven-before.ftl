<#-- Your lines in the build stage before Maven runs; reads builder. -->
